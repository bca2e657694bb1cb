/**
 * What the linter holds of the engine's TypeScript: no promise and no case is forgotten, no value
 * is claimed to be there, and no function is too long to read.
 */

import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const tests = ['**/*.test.ts', 'src/testing/**'];

/** Where the arithmetic of an index shows that something stands there. */
const countedPlaces = [
  'src/artwork/**',
  'src/community/schemas/nearest.ts',
  'src/site/model/text-changes.ts',
];

export default defineConfig(
  // What is built, what tools keep, and what is the community's own.
  { ignores: ['dist*/', '.*/', 'badges/', 'keys/', 'public/', 'recipients/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts', '*.ts'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // A default speaks for all that is not named, as elsewhere.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'max-lines-per-function': ['error', { max: 50 }],
    },
  },
  {
    files: [...countedPlaces, ...tests],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['scripts/**/*.ts'],
    ignores: tests,
    rules: {
      // A command runs where it is awaited: what a variable further down holds is not there yet.
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'Program > ExpressionStatement[expression.type="AwaitExpression"] ~ VariableDeclaration',
          message: 'This is declared after the command has run: write a function, or move it up.',
        },
      ],
    },
  },
  { files: ['**/*.test.ts'], rules: { 'max-lines-per-function': 'off' } },
);

/** What `npm run import -- --help` prints. */

export const help = `
Usage: npm run import -- csv FILE|- [--badge BADGE] [--date DATE] [--map PAIRS] [--create-badges] [--skip-bad] [--dry-run] …
       npm run import -- all-contributors FILE [--name NAME --url URL] [--date DATE] [--skip-bad] [--dry-run]
       npm run import -- badges FILE|FOLDER|ZIP [--slug FOLDER] [--badge-is PAIRS] [--offline|--mirror DIR] [--dry-run]
       npm run import -- framework FILE [CODE…] [--search WORDS] [--called NAME] [--slug NAME] [--dry-run]

csv: one award for each row of a list, and a recipient for each new person. FILE is a spreadsheet's export (CSV, tabs or
semicolons; UTF-8, UTF-16 or an older encoding), the JSON of a badge service's interface, or a hyphen for a list that is pasted.
Exports of Eventbrite, Meetup, Luma, pretix, Moodle, Canvas, Badgr, Credly, Accredible, Fedora and Google Forms are known by
their headings; others go by headings such as Name, Email, GitHub, Profile, Recipient, Badge, Date, Expires, Evidence, Note,
Visibility, Language (of the name, as a tag), in many languages. Nothing is guessed: what may be read in two ways is asked, with the option that answers it.
Each row gets a verdict; all rows are written, or none.
  --badge BADGE    the badge of rows that name none: its folder or its name
  --badge-is PAIRS which badge the list means by a word of its own: --badge-is "Course A=soldering"
  --create-badges  make the badges that rows name and that are not there
  --map PAIRS      which column holds what: --map "name=Full name,date=Day"; first and last make a name together
  --columns WORDS  what stands in the columns of a list without headings: --columns name,email,- (a hyphen: not to be read)
  --ignore COLUMN  a column that is not to be read, once for each
  --accounts URL   where the accounts of a column Username have their page: --accounts https://github.com
  --date-order dmy|mdy|ymd
                   how days such as 05/04/2026 are meant
  --encoding NAME  of a file in an older encoding, such as windows-1252
  --names-tell     nobody in the list or here shares a name with anybody, so a name alone says who it is
  --shared-addresses
                   another name at the same e-mail address is another person, as with children and their parents
  --placeholder NAME
                   what all those are called of whom the list has an address and no name; wants --email-consent
  --again          whoever has the badge earned it again on the day of --date
  --visibility WORD
                   where new recipients are shown whose rows do not say: listed (only where everybody in the file agreed to be
                   in lists and search), unlisted or file-only (their folders get names that nobody can guess). Without it they
                   are in no list until they say so
  --email-consent  everybody in the file wants to be recognised by their e-mail address: a salted hash of it is written for
                   new recipients. Without it, only where a column Consent says yes. The address is written nowhere

all-contributors: one badge for each kind of contribution in an .all-contributorsrc, one recipient for each person and one
award for each contribution.
  --same PAIRS     accounts that were renamed: --same "new-name=folder"
  --another NAMES  accounts that are other people than those of the same name here
  --skip-bots      leave programs such as dependabot out; otherwise they are marked as what they are

badges: badges of another issuer, from a file, a folder, a ZIP or a list: credentials, assertions and badge classes of Open Badges
3.0 and 2.0 as JSON or JWT, and pictures with one baked in. Each is verified first; each file gets a verdict.
  --as definitions|awards|elsewhere
                   badges that this community wants to keep (so without the option); or awards of people who move house, of the
                   day of the original, which is kept as it came; or badges that recipients show as they are, each by a file
                   in recipients/<recipient>/elsewhere/, never as ours
  --recipient FOLDER
                   whose badges from elsewhere they are; without it, whoever they name
  --from ISSUER    whose awards are taken, by host or DID; once for each
  --people FILE    whose which address is: a list with the columns email and recipient (or name); compared, never written
  --unverified     take badges on your word whose issuer cannot be asked    --expired   take awards that are over, too
  --called NAME    what the one badge is called here    --slug FOLDER   its folder (default: after its name)
  --badge-is PAIRS which badge here an original is, by its name there: --badge-is "Course A=soldering"
  --again, --names-tell   as above
  --mirror DIR     read https://host/path from DIR/host/path    --offline   ask no network

framework: entries of a framework of skills that others keep, for badges to name (\`entries: [esco/S8.1]\`). FILE is that of the
framework: CASE or CTDL-ASN as JSON, ESCO as CSV or JSON, rich skill descriptors (OSMT), or a table with the headings uri, code,
name, description, language. Only what is named is kept, in badges/frameworks/; the same framework in another language adds its
labels. Without CODE, what is kept is brought up to date, and what no badge uses goes. What badges name already comes in unasked;
an alignment that a badge writes out itself stays as it is written.
  CODE             an entry by its code, identifier or name    --search WORDS   list the entries in which these words stand
  --called NAME    what the framework is called    --slug NAME   the name of its file here    --source TEXT   where it is from
  --language TAG   of texts that do not say theirs (default: as in skills_de.csv, else en)

All:
  --skip-bad       write the good rows, entries or files, although there are bad ones
Lists (csv and all-contributors):
  --name NAME      the issuer's name, needed where there is no keys/issuer.json yet
  --url URL        the address of the site to be, needed with --name: https://badges.example.org/

  --date DATE      day of the awards that have none of their own, YYYY-MM-DD (default: today)

What is there already stays as it is, so the same file can be imported again when it has grown, or after a break.
  --root DIR       the community's folder (default: this one)
  --dry-run        say what would be written, and write nothing
  --json           the outcome as one JSON document
`;

/** A reader of what a command prints that closes the pipe early (`| head`): no fault. */

/**
 * From now on nobody need read what is printed. What a command began is done to its end
 * nevertheless: half of it would be worse than silence.
 */
export function mayStayUnread(): void {
  for (const stream of [process.stdout, process.stderr])
    if (!stream.listeners('error').includes(unread)) stream.on('error', unread);
}

function unread(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

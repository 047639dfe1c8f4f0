/// The command line: one class for each command, registered in [PasvormCommand]. Results go to stdout, messages to
/// stderr; [ExitCode] says how a command ended and [Failures] alone decides which code an exception gets.
@NullMarked
package org.pasvorm.app.cli;

import org.jspecify.annotations.NullMarked;

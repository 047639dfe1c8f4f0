/// The ways in which a command ends without doing what was asked, each with one line for the user. What is thrown here
/// decides the exit code; every other exception is our own fault.
@NullMarked
package org.pasvorm.app.refusal;

import org.jspecify.annotations.NullMarked;

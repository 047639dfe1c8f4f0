/// The program `pasvorm`: the only module with a user in it.
@NullMarked
package org.pasvorm.app;

import org.jspecify.annotations.NullMarked;

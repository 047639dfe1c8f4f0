/// Which version of the program this is.
@NullMarked
package org.pasvorm.app.version;

import org.jspecify.annotations.NullMarked;

/// Output folders and files that appear whole or not at all.
@NullMarked
package org.pasvorm.app.output;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.pasvorm.samples.stress;

import org.jspecify.annotations.NullMarked;

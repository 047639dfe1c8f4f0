/// Progress of long work and its cancellation.
@NullMarked
package org.pasvorm.geometry.progress;

import org.jspecify.annotations.NullMarked;

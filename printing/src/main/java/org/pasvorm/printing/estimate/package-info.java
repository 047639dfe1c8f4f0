/// What a print will take. For now the mass alone; times are a slicer's business.
@NullMarked
package org.pasvorm.printing.estimate;

import org.jspecify.annotations.NullMarked;

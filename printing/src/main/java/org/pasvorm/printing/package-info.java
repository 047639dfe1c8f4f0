/// From a designed part to what a printer and a technician need: rules, orientation, files, pictures and the job sheet.
@NullMarked
package org.pasvorm.printing;

import org.jspecify.annotations.NullMarked;

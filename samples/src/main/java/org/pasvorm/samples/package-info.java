/// Synthetic limbs with known truth: landmarks, girths and joint angles. No patient data, ever.
@NullMarked
package org.pasvorm.samples;

import org.jspecify.annotations.NullMarked;

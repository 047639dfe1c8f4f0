/// What a check has to say to a person: findings. A questionable part, scan or value is data, never an exception.
@NullMarked
package org.pasvorm.geometry.finding;

import org.jspecify.annotations.NullMarked;

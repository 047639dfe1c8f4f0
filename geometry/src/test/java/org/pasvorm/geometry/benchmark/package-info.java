/// Benchmarks of the kernel's parts; see the README of this module for how to run them.
@NullMarked
package org.pasvorm.geometry.benchmark;

import org.jspecify.annotations.NullMarked;

/// Reads scans: one [MeshReader] per file format, all in [MeshReaders#ALL], behind the one door
/// [MeshReaders#read(java.nio.file.Path, ReadLimits, org.pasvorm.geometry.progress.Progress)].
///
/// Files are hostile until read. Every count a file declares is compared, in 64-bit arithmetic, with the bytes that
/// are left before anything is allocated; [ReadLimits] caps size, nesting, line length and the unpacking of archives.
/// A reader either returns a [LoadedScan] or throws a [MeshFormatException] whose one line names the file, the place,
/// the cause and the cure. Nothing outside the file is opened and nothing is written.
///
/// Coordinates stay in the units of the file. Numbers are read without any locale.
@NullMarked
package org.pasvorm.geometry.io;

import org.jspecify.annotations.NullMarked;

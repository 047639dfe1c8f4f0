/// Speed of the geometry core, in the same terms as its peers: wall and processor seconds for each stage.
@NullMarked
package org.pasvorm.app.bench;

import org.jspecify.annotations.NullMarked;

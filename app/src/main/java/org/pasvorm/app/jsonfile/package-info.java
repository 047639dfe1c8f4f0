/// Small JSON files written by people: read strictly, with an unknown or missing field named by its path.
@NullMarked
package org.pasvorm.app.jsonfile;

import org.jspecify.annotations.NullMarked;

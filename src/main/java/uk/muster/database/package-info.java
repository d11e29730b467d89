/** Where the data lies: an embedded MariaDB in the data folder, or a server by address. */
@NullMarked
@ApplicationModule(allowedDependencies = "start")
package uk.muster.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

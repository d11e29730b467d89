/** What tests share: a database, people signed in, an organisation to act in. */
@NullMarked
package uk.muster.testing;

import org.jspecify.annotations.NullMarked;

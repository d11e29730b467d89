/** Words: Markdown and its safe HTML, pasted Word text, differences between texts, dates as the British write them. */
@NullMarked
@ApplicationModule(allowedDependencies = "chart")
package uk.muster.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

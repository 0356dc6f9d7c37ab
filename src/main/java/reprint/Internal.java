package reprint;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Public for the program's own commands, and no part of the API: it may change in any release. */
@Documented
@Retention(RetentionPolicy.CLASS)
@interface Internal {}

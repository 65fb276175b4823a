/** {@code Idempotency-Key}: a POST that is sent again is answered again, not carried out again. */
package org.ganlao.platform.idempotency;

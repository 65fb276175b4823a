package org.ganlao.platform.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a POST repeatable: on a resource method that returns {@link jakarta.ws.rs.core.Response}.
 *
 * <p>The header {@code Idempotency-Key} becomes mandatory. The method runs inside one transaction, which the use cases
 * join and which also stores the answer: fact, event and answer become visible together or not at all. The same key and
 * body get the stored answer, byte for byte, for 72 hours. A refused request stores nothing and may be mended and sent
 * again under its key.
 */
@InterceptorBinding
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}

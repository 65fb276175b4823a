package org.ganlao.platform.personal;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/**
 * Three kinds of keys, each written {@code id:base64[,id:base64...]} with 32 bytes a key. The first is used for what is
 * written now; the others still read what was written under them, until {@link org.ganlao.platform.personal.rotation}
 * has replaced it.
 */
@ConfigMapping(prefix = "ganlao.keys")
interface KeySettings {

    /** AES-256, this service's own: {@code GANLAO_KEYS_DATA}. */
    Optional<String> data();

    /** HMAC of the blind index, this service's own: {@code GANLAO_KEYS_INDEX}. */
    Optional<String> index();

    /** HMAC of the person token, the same in all services; ids are {@code v1}, {@code v2}...: {@code GANLAO_KEYS_LINKING}. */
    Optional<String> linking();
}

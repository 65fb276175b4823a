package org.ganlao.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.ganlao.platform.problem.BodyParameter;

/**
 * Tells whether two requests are the same: path, query and body in canonical JSON, where neither the order of members
 * nor white space counts. A streamed body is not looked at, because it is read only once.
 */
@ApplicationScoped
class Fingerprint {

    private final ObjectMapper canonical;
    private final Map<Method, int[]> bodies = new ConcurrentHashMap<>();

    @SuppressWarnings("deprecation") // a copy offers no builder
    Fingerprint(ObjectMapper json) {
        this.canonical = json.copy()
                .configure(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, true)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    byte[] of(UriInfo uri, Method method, Object[] arguments) {
        MessageDigest digest = sha256();
        digest.update(uri.getPath().getBytes(StandardCharsets.UTF_8));
        digest.update(String.valueOf(uri.getRequestUri().getRawQuery()).getBytes(StandardCharsets.UTF_8));
        for (int place : bodies.computeIfAbsent(method, Fingerprint::placesOfBodies)) {
            if (!(arguments[place] instanceof InputStream)) {
                digest.update(json(arguments[place]));
            }
        }
        return digest.digest();
    }

    /** Tells those apart who show no token, by what they ask from where; neither can be read from it. */
    static String ofStranger(String address, byte[] print) {
        MessageDigest digest = sha256();
        digest.update(String.valueOf(address).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(print));
    }

    private static int[] placesOfBodies(Method method) {
        Parameter[] parameters = method.getParameters();
        return IntStream.range(0, parameters.length)
                .filter(i -> BodyParameter.is(parameters[i]))
                .toArray();
    }

    private byte[] json(Object body) {
        try {
            return canonical.writeValueAsBytes(body);
        } catch (JsonProcessingException cannotHappenToWhatWasRead) {
            throw new IllegalStateException(cannotHappenToWhatWasRead);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}

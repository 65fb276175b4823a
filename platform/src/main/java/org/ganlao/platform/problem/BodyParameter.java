package org.ganlao.platform.problem;

import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;

/** Which parameter of a resource method takes the request's body. */
public final class BodyParameter {

    private static final List<String> OF_THE_REQUEST = List.of("jakarta.", "org.jboss.", "io.quarkus.", "io.vertx.");
    private static final List<String> SINGLE_VALUES =
            List.of("java.lang.", "java.time.", "java.math.", "java.util.UUID");

    private BodyParameter() {}

    /** JAX-RS annotates whatever is not the body; Quarkus also knows context types and path variables without. */
    public static boolean is(Parameter parameter) {
        Class<?> type = parameter.getType();
        return Arrays.stream(parameter.getAnnotations())
                        .map(annotation -> annotation.annotationType().getName())
                        .noneMatch(name -> startsWithAny(name, List.of("jakarta.ws.rs.", "org.jboss.resteasy.")))
                && !type.isPrimitive()
                && !type.isEnum()
                && !startsWithAny(type.getName(), OF_THE_REQUEST)
                && !startsWithAny(type.getName(), SINGLE_VALUES);
    }

    private static boolean startsWithAny(String name, List<String> starts) {
        return starts.stream().anyMatch(name::startsWith);
    }
}

package org.ganlao.platform.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;

/** Enum constants in paths and queries have the codes that they have in JSON. */
@Provider
class EnumParameters implements ParamConverterProvider {

    private final ObjectMapper json;

    EnumParameters(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return type.isEnum() ? new Codes<>(json, type) : null;
    }

    private record Codes<T>(ObjectMapper json, Class<T> type) implements ParamConverter<T> {

        @Override
        public T fromString(String code) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> toString(constant).equals(code))
                    .findFirst()
                    .orElseThrow(() -> new Rejection(CommonRefusal.UNKNOWN_CODE, code, known()));
        }

        private String known() {
            return Arrays.stream(type.getEnumConstants()).map(this::toString).collect(Collectors.joining(", "));
        }

        @Override
        public String toString(T constant) {
            return json.convertValue(constant, String.class);
        }
    }
}

package org.ganlao.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A JSON body that cannot be read, told without showing Java types. */
final class JsonFaults {

    private final ObjectMapper json;

    JsonFaults(ObjectMapper json) {
        this.json = json;
    }

    Diagnosis diagnose(JsonProcessingException fault, Language language) {
        return fault instanceof JsonMappingException mapping
                ? misfit(mapping, language)
                : Diagnosis.of(CommonRefusal.MALFORMED_REQUEST, syntax(fault, language));
    }

    private Diagnosis misfit(JsonMappingException fault, Language language) {
        String pointer = pointer(fault.getPath());
        return Causes.first(Rejection.class, fault)
                .map(refused -> Diagnosis.of(refused.at(pointer), language))
                .orElseGet(() -> Diagnosis.of(List.of(violation(fault, pointer, language))));
    }

    private Violation violation(JsonMappingException fault, String pointer, Language language) {
        if (fault instanceof UnrecognizedPropertyException) {
            return Violation.inBody(pointer, language.of("没有这个字段", "there is no such field"), "unknown-field");
        }
        if (fault instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            String known = language.of("须为下列代码之一：", "must be one of ") + codes(format.getTargetType());
            return Violation.inBody(pointer, known, "unknown-code");
        }
        if (fault instanceof InvalidFormatException format && format.getValue() instanceof String) {
            return Violation.inBody(pointer, language.of("格式不正确", "has the wrong format"), "wrong-format");
        }
        if (fault instanceof MismatchedInputException) {
            return Violation.inBody(pointer, language.of("类型不正确", "has the wrong type"), "wrong-type");
        }
        return Violation.inBody(pointer, language.of("值不正确", "has an invalid value"), "invalid-value");
    }

    private String codes(Class<?> wanted) {
        return Arrays.stream(wanted.getEnumConstants())
                .map(constant -> json.convertValue(constant, String.class))
                .collect(Collectors.joining(", "));
    }

    private static String syntax(JsonProcessingException fault, Language language) {
        var location = fault.getLocation();
        return location == null
                ? language.of("JSON 不完整", "JSON is cut short")
                : language.of("JSON 语法错误，第 %d 行第 %d 列", "JSON syntax at line %d, column %d")
                        .formatted(location.getLineNr(), location.getColumnNr());
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(JsonPointers::step)
                .collect(Collectors.joining());
    }
}

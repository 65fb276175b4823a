package org.ganlao.platform.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.IndexView;

/** Enum constants in schemas as the codes that {@link EnumCodes} writes; names that an annotation states stay. */
record DocumentedCodes(Set<String> stated) {

    static DocumentedCodes in(IndexView classes) {
        return new DocumentedCodes(classes.getAnnotations(JsonProperty.class).stream()
                .filter(annotation -> annotation.target().kind() == AnnotationTarget.Kind.FIELD
                        && annotation.target().asField().isEnumConstant())
                .map(annotation -> annotation.value())
                .filter(Objects::nonNull)
                .map(AnnotationValue::asString)
                .collect(Collectors.toSet()));
    }

    void write(OpenAPI document) {
        Stream.ofNullable(document.getComponents())
                .map(Components::getSchemas)
                .filter(Objects::nonNull)
                .map(Map::values)
                .flatMap(Collection::stream)
                .forEach(this::write);
        Stream.ofNullable(document.getPaths())
                .flatMap(paths -> paths.getPathItems().values().stream())
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(operation -> orEmpty(operation.getParameters()).stream())
                .forEach(parameter -> write(parameter.getSchema()));
    }

    private void write(Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getEnumeration() != null) {
            schema.setEnumeration(
                    schema.getEnumeration().stream().map(this::code).toList());
        }
        write(schema.getItems());
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(this::write);
        }
    }

    private Object code(Object constant) {
        return constant instanceof String name && name.matches("[A-Z][A-Z0-9_]*") && !stated.contains(name)
                ? EnumCodes.of(name)
                : constant;
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}

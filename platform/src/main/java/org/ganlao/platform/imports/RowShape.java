package org.ganlao.platform.imports;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Executable;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The columns of a row record: one per component, those of a record inside it as {@code outer.inner}. A component that
 * holds several values is one column, its values parted by semicolons.
 */
public final class RowShape {

    public static final String BETWEEN_VALUES = ";";

    private record Column(boolean required, boolean several) {}

    private final Map<String, Column> columns = new LinkedHashMap<>();

    private RowShape() {}

    public static RowShape of(Class<?> rowType) {
        RowShape shape = new RowShape();
        shape.add("", rowType, true);
        return shape;
    }

    public Collection<String> names() {
        return columns.keySet();
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    boolean hasSeveral(String column) {
        return columns.get(column).several();
    }

    List<String> unknown(List<String> header) {
        return header.stream().filter(column -> !has(column)).toList();
    }

    List<String> missing(List<String> header) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().required())
                .map(Map.Entry::getKey)
                .filter(column -> !header.contains(column))
                .toList();
    }

    private void add(String prefix, Class<?> type, boolean needed) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = prefix + name(component);
            boolean required = needed && isRequired(component);
            if (hasColumnsOfItsOwn(component.getType())) {
                add(name + ".", component.getType(), required);
            } else {
                columns.put(name, new Column(required, Collection.class.isAssignableFrom(component.getType())));
            }
        }
    }

    private static String name(RecordComponent component) {
        return Optional.ofNullable(component.getAccessor().getAnnotation(JsonProperty.class))
                .map(JsonProperty::value)
                .filter(name -> !name.isEmpty())
                .orElse(component.getName());
    }

    private static boolean isRequired(RecordComponent component) {
        return component.getType().isPrimitive()
                || Stream.of(NotNull.class, NotBlank.class, NotEmpty.class)
                        .anyMatch(component.getAccessor()::isAnnotationPresent);
    }

    /** A record that JSON writes as an object; one that it writes as a text or number is a single value. */
    private static boolean hasColumnsOfItsOwn(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getDeclaredMethods()).noneMatch(RowShape::isSingleValue)
                && Arrays.stream(type.getDeclaredConstructors()).noneMatch(RowShape::isSingleValue);
    }

    private static boolean isSingleValue(Executable member) {
        return member.isAnnotationPresent(JsonValue.class)
                || Optional.ofNullable(member.getAnnotation(JsonCreator.class))
                        .filter(creator -> creator.mode() != JsonCreator.Mode.PROPERTIES)
                        .isPresent();
    }
}

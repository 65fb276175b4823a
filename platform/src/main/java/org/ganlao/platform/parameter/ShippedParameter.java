package org.ganlao.platform.parameter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One key of a parameter file, with the values known when the service was released.
 *
 * <pre>{@code
 * - key: wage.minimum-monthly
 *   label: { zh: 最低月工资标准, en: Minimum monthly wage }
 *   unit: yuan
 *   source: 赣劳社薪〔2006〕9号
 *   confirmed: false
 *   values:
 *     - { from: 2006-09-01, value: 270 }
 *     - { from: 2006-09-01, region: 360100, value: 360 }
 * }</pre>
 *
 * @param source of every value that names none itself
 * @param confirmed of every value that does not say it itself
 * @param values none yet, too: the key is then known, and its first value comes through the API
 */
record ShippedParameter(String key, Label label, String unit, String source, boolean confirmed, List<Value> values) {

    /** What people read. */
    record Label(String zh, String en) {

        Label {
            Objects.requireNonNull(zh, "label zh");
            Objects.requireNonNull(en, "label en");
        }
    }

    /** @param to last day; without one, the day before the next value of the region begins */
    record Value(LocalDate from, LocalDate to, String region, String value, String source, Boolean confirmed) {}

    ShippedParameter {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(label, () -> key + ": label");
        Objects.requireNonNull(unit, () -> key + ": unit");
        values = List.copyOf(values);
    }

    List<DatedValue> dated() {
        return values.stream().map(this::dated).toList();
    }

    private DatedValue dated(Value value) {
        return new DatedValue(
                key,
                value.region(),
                value.value(),
                unit,
                Objects.requireNonNull(value.from(), () -> key + ": from"),
                value.to() == null ? dayBeforeNext(value) : value.to(),
                Objects.requireNonNullElse(value.source(), source),
                value.confirmed() == null ? confirmed : value.confirmed());
    }

    private LocalDate dayBeforeNext(Value value) {
        return values.stream()
                .filter(other -> Objects.equals(other.region(), value.region()))
                .map(Value::from)
                .filter(from -> from.isAfter(value.from()))
                .min(LocalDate::compareTo)
                .map(from -> from.minusDays(1))
                .orElse(null);
    }
}

package org.ganlao.gateway.plan.figure.extract;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.decimalType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.timestampType;
import static org.apache.parquet.schema.Types.required;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.ganlao.gateway.plan.counting.drill.ReadingView;

/** The columns of an extract, in their order. None of them tells a person. */
enum ReadingColumn {
    MEASURE(PrimitiveTypeName.BINARY, stringType(), (out, reading) -> text(out, reading.measure())),
    LEG(PrimitiveTypeName.BINARY, stringType(), (out, reading) -> text(out, reading.leg())),
    REGION(PrimitiveTypeName.BINARY, stringType(), (out, reading) -> text(out, reading.region())),
    OCCURRED_ON(
            PrimitiveTypeName.INT32,
            dateType(),
            (out, reading) -> out.addInteger((int) reading.occurredOn().toEpochDay())),
    VALUE(
            PrimitiveTypeName.INT64,
            decimalType(ReadingColumn.SCALE, ReadingColumn.PRECISION),
            (out, reading) -> out.addLong(reading.value()
                    .setScale(ReadingColumn.SCALE)
                    .unscaledValue()
                    .longValueExact())),
    COUNTED(PrimitiveTypeName.BOOLEAN, null, (out, reading) -> out.addBoolean(reading.counted())),
    FACT_ID(
            PrimitiveTypeName.BINARY,
            stringType(),
            (out, reading) -> text(out, reading.factId().toString())),
    VERSION(PrimitiveTypeName.INT32, null, (out, reading) -> out.addInteger(reading.version())),
    RECORDED_AT(
            PrimitiveTypeName.INT64,
            timestampType(true, TimeUnit.MICROS),
            (out, reading) -> out.addLong(ChronoUnit.MICROS.between(Instant.EPOCH, reading.recordedAt()))),
    RECORD(PrimitiveTypeName.BINARY, stringType(), (out, reading) -> text(out, reading.record()));

    /** As the readings are kept: numeric(18, 2). */
    private static final int SCALE = 2;

    private static final int PRECISION = 18;

    private final Type type;
    private final BiConsumer<RecordConsumer, ReadingView> value;

    ReadingColumn(
            PrimitiveTypeName stored, LogicalTypeAnnotation meant, BiConsumer<RecordConsumer, ReadingView> value) {
        this.type = required(stored).as(meant).named(code());
        this.value = value;
    }

    static List<String> names() {
        return Arrays.stream(values()).map(ReadingColumn::code).toList();
    }

    static MessageType schema() {
        return new MessageType(
                "reading", Arrays.stream(values()).map(column -> column.type).toList());
    }

    static void write(ReadingView reading, RecordConsumer out) {
        out.startMessage();
        for (ReadingColumn column : values()) {
            out.startField(column.code(), column.ordinal());
            column.value.accept(out, reading);
            out.endField(column.code(), column.ordinal());
        }
        out.endMessage();
    }

    private static void text(RecordConsumer out, String text) {
        out.addBinary(Binary.fromString(text));
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.ganlao.platform.database;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.util.ByteConverter;

/**
 * Rows on their way into a table by COPY in PostgreSQL's binary format, which neither side has to write out or to parse. Each
 * value is given as the type that its column has. The rows are gathered here and sent at their end: while a COPY waits for more
 * rows no timeout of the database ends its transaction, so that none is open while rows are made.
 */
public final class CopyRows {

    private static final int PIECE = 256 * 1024;
    private static final byte[] HEADER = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final short END_OF_ROWS = -1;
    private static final int NULL = -1;

    private static final LocalDate EPOCH_DAY = LocalDate.of(2000, 1, 1);
    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");
    private static final long FOR_EVER = Long.MAX_VALUE;

    /** PostgreSQL's numbers have digits to the base of ten thousand. */
    private static final int GROUP = 10_000;

    private static final int GROUP_PLACES = 4;
    private static final long[] GROUPS = {1, 10_000, 100_000_000, 1_000_000_000_000L, 10_000_000_000_000_000L};
    private static final int NUMERIC_HEAD = 4;
    private static final short NEGATIVE = 0x4000;
    private static final short SHOWN_PLACES = 2;

    /** Of the last group's value what lies behind the places shown. */
    private static final int NOT_SHOWN = 100;

    private static final byte JSONB = 1;
    private static final int ARRAY_HEAD = 5;

    private final Connection connection;
    private final String copy;
    private final short columns;
    private ByteBuffer rows = ByteBuffer.allocate(PIECE);

    /** @param columns their names in order, with commas between them */
    public CopyRows(Connection connection, String table, String columns) {
        this(connection, "%s (%s)".formatted(table, columns), columns.split(",").length);
    }

    CopyRows(Connection connection, String target, int columns) {
        this.connection = connection;
        this.copy = "copy %s from stdin binary".formatted(target);
        this.columns = (short) columns;
        rows.put(HEADER);
    }

    /** Begins a row; its values follow in the order of the columns. */
    public CopyRows row() {
        room(0).putShort(columns);
        return this;
    }

    public CopyRows uuid(UUID value) {
        room(16).putInt(16).putLong(value.getMostSignificantBits()).putLong(value.getLeastSignificantBits());
        return this;
    }

    public CopyRows smallint(int value) {
        room(2).putInt(2).putShort((short) value);
        return this;
    }

    public CopyRows integer(int value) {
        room(4).putInt(4).putInt(value);
        return this;
    }

    public CopyRows date(LocalDate value) {
        return integer(Math.toIntExact(ChronoUnit.DAYS.between(EPOCH_DAY, value)));
    }

    /** @param value rounded to microseconds, as by the database where it is written out */
    public CopyRows timestamptz(Instant value) {
        Instant rounded = value.plusNanos(500);
        return bigint(Math.addExact(
                Math.multiplyExact(rounded.getEpochSecond() - EPOCH.getEpochSecond(), 1_000_000L),
                rounded.getNano() / 1_000));
    }

    /** The {@code timestamptz} after all others. */
    public CopyRows infinity() {
        return bigint(FOR_EVER);
    }

    CopyRows bigint(long value) {
        room(8).putInt(8).putLong(value);
        return this;
    }

    CopyRows flag(boolean value) {
        room(1).putInt(1).put((byte) (value ? 1 : 0));
        return this;
    }

    CopyRows nothing() {
        room(0).putInt(NULL);
        return this;
    }

    CopyRows bytes(byte... value) {
        room(value.length).putInt(value.length).put(value);
        return this;
    }

    CopyRows jsonb(String value) {
        byte[] bytes = utf8(value);
        int length = 1 + bytes.length;
        room(length).putInt(length).put(JSONB).put(bytes);
        return this;
    }

    /** @param elementType number of the type of the array's elements, which are texts of some kind */
    CopyRows texts(Collection<String> values, int elementType) {
        List<byte[]> elements = new ArrayList<>(values.size());
        int length = (values.isEmpty() ? ARRAY_HEAD - 2 : ARRAY_HEAD) * Integer.BYTES;
        for (String value : values) {
            byte[] element = utf8(value);
            elements.add(element);
            length += Integer.BYTES + element.length;
        }
        room(length).putInt(length).putInt(values.isEmpty() ? 0 : 1).putInt(0).putInt(elementType);
        if (!values.isEmpty()) {
            rows.putInt(values.size()).putInt(1);
        }
        elements.forEach(element -> rows.putInt(element.length).put(element));
        return this;
    }

    /** A number of any size and with any places. */
    CopyRows decimal(BigDecimal value) {
        return bytes(ByteConverter.numeric(value));
    }

    /** @param value null stands for itself */
    public CopyRows text(String value) {
        return value == null ? nothing() : bytes(utf8(value));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** @throws ArithmeticException if the value has more than two places behind the point, or eighteen before it */
    public CopyRows numeric(BigDecimal value) {
        BigDecimal amount = value.abs();
        long whole = amount.toBigInteger().longValueExact();
        int groups = groups(whole);
        int bytes = (NUMERIC_HEAD + groups + 1) * Short.BYTES;
        room(bytes)
                .putInt(bytes)
                .putShort((short) (groups + 1))
                .putShort((short) (groups - 1))
                .putShort(value.signum() < 0 ? NEGATIVE : 0)
                .putShort(SHOWN_PLACES);
        for (int group = groups - 1; group >= 0; group--) {
            rows.putShort((short) (whole / GROUPS[group] % GROUP));
        }
        rows.putShort(behindPoint(amount));
        return this;
    }

    /** How many digits to the base of ten thousand a number has; zero has none. */
    private static int groups(long whole) {
        int groups = 0;
        while (groups < GROUPS.length && whole >= GROUPS[groups]) {
            groups++;
        }
        return groups;
    }

    private static short behindPoint(BigDecimal amount) {
        if (amount.scale() <= 0) {
            return 0;
        }
        short behind =
                amount.remainder(BigDecimal.ONE).scaleByPowerOfTen(GROUP_PLACES).shortValueExact();
        if (behind % NOT_SHOWN != 0) { // the database would cut it off and say nothing
            throw new ArithmeticException("more than two places: " + amount);
        }
        return behind;
    }

    /** Sends all rows. */
    public void end() throws SQLException {
        room(0).putShort(END_OF_ROWS);
        CopyIn sending = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy);
        try {
            for (int sent = 0; sent < rows.position(); sent += PIECE) {
                sending.writeToCopy(rows.array(), sent, Math.min(PIECE, rows.position() - sent));
            }
            sending.endCopy();
        } finally {
            if (sending.isActive()) { // until it is over the connection does nothing else, not even roll back
                sending.cancelCopy();
            }
        }
    }

    /** For so many bytes and their length. */
    private ByteBuffer room(int bytes) {
        int needed = rows.position() + Integer.BYTES + bytes;
        if (needed > rows.capacity()) {
            ByteBuffer larger = ByteBuffer.allocate(Math.max(needed, 2 * rows.capacity()));
            rows = larger.put(rows.flip());
        }
        return rows;
    }
}

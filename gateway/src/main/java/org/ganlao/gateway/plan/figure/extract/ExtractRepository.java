package org.ganlao.gateway.plan.figure.extract;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.gateway.plan.figure.extract.ExtractView.FileView;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.record.Origin;

/** Keeps extracts and their files. */
@Singleton
class ExtractRepository {

    private static final int PIECE = 1024 * 1024;

    private final Sql sql;

    ExtractRepository(Sql sql) {
        this.sql = sql;
    }

    void insert(Extract extract) {
        sql.update(
                """
                insert into reading_extract (id, plan, measures, regions, months, format, known_at, requested_by,
                                             requested_at, expires_at, client, source_ref)
                values (?, ?, ?, ?, cast(cast(? as text[]) as date[]), ?, ?, ?, ?, ?, ?, ?)""",
                extract.id(),
                extract.plan(),
                extract.measures(),
                extract.regions(),
                extract.months().stream()
                        .map(month -> month.atDay(1).toString())
                        .toList(),
                extract.format(),
                extract.knownAt(),
                extract.requestedBy(),
                extract.requestedAt(),
                extract.expiresAt(),
                extract.origin().client(),
                extract.origin().sourceRef());
    }

    /** What was asked for under this reference. */
    Optional<UUID> user(Origin origin) {
        return sql.one(
                "select id from reading_extract where client = ? and source_ref = ?",
                row -> row.uuid("id"),
                origin.client(),
                origin.sourceRef());
    }

    Optional<Extract> find(UUID id, Instant now) {
        return sql.one(
                "select reading_extract.*, cast(months as text[]) as month_names from reading_extract"
                        + " where id = ? and expires_at > ?",
                ExtractRepository::extract,
                id,
                now);
    }

    /** Newest first; those that are somebody's own and have not expired. */
    List<Extract> of(String subject, Instant now) {
        return sql.list(
                "select reading_extract.*, cast(months as text[]) as month_names from reading_extract"
                        + " where requested_by = ? and expires_at > ? order by requested_at desc, id",
                ExtractRepository::extract,
                subject,
                now);
    }

    /** All that was recorded until its instant of knowledge is there. */
    void settled(UUID id) {
        sql.update("update reading_extract set provisional = false where id = ?", id);
    }

    /** So that nobody gets more by asking twice at the same moment. */
    void oneAtATime(String subject) {
        sql.list("select pg_advisory_xact_lock(hashtextextended('reading-extract ' || ?, 0))", row -> "", subject);
    }

    List<FileView> files(UUID extract) {
        return sql.list(
                "select month, rows, bytes, sha256 from reading_extract_file where extract = ? order by month",
                row -> {
                    YearMonth month = YearMonth.from(row.date("month"));
                    return new FileView(
                            month,
                            row.number("rows"),
                            row.number("bytes"),
                            HexFormat.of().formatHex(row.bytes("sha256")),
                            "/v1/extracts/" + extract + "/files/" + month);
                },
                extract);
    }

    /** Takes a file in, piece by piece. A file of the same month that is there already gives way. */
    void store(UUID extract, YearMonth month, long rows, Path file) {
        LocalDate day = month.atDay(1);
        sql.update("delete from reading_extract_file where extract = ? and month = ?", extract, day);
        try {
            sql.update(
                    "insert into reading_extract_file (extract, month, rows, bytes, sha256) values (?, ?, ?, ?, ?)",
                    extract,
                    day,
                    rows,
                    Files.size(file),
                    sha256(file));
            try (InputStream in = Files.newInputStream(file)) {
                int number = 0;
                for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                    sql.update(
                            "insert into reading_extract_piece (extract, month, number, content) values (?, ?, ?, ?)",
                            extract,
                            day,
                            number++,
                            piece);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<byte[]> piece(UUID extract, YearMonth month, int number) {
        return sql.one(
                "select content from reading_extract_piece where extract = ? and month = ? and number = ?",
                row -> row.bytes("content"),
                extract,
                month.atDay(1),
                number);
    }

    void delete(UUID extract) {
        sql.update("delete from reading_extract where id = ?", extract);
    }

    int deleteExpired(Instant now) {
        return sql.update("delete from reading_extract where expires_at <= ?", now);
    }

    private static byte[] sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                digest.update(piece);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    private static Extract extract(Row row) {
        return new Extract(
                row.uuid("id"),
                row.text("client") == null ? null : new Origin(row.text("client"), row.text("source_ref")),
                row.text("plan"),
                row.texts("measures"),
                row.texts("regions"),
                row.texts("month_names").stream()
                        .map(day -> YearMonth.from(LocalDate.parse(day)))
                        .toList(),
                ExtractFormat.valueOf(row.text("format")),
                row.instant("known_at"),
                row.text("requested_by"),
                row.instant("requested_at"),
                row.instant("expires_at"),
                row.flag("provisional"));
    }
}

package org.ganlao.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.job.JobAccess;
import org.ganlao.platform.problem.Rejection;

/**
 * Takes a file in: parcel by parcel into staging while it arrives, then, when its last byte is here, hands it to a job. A
 * file that breaks off, or that was taken before, leaves nothing behind.
 */
@ApplicationScoped
class ReceiveImport {

    private static final Map<String, Charset> CHARSETS =
            Map.of("UTF-8", StandardCharsets.UTF_8, "GB18030", Charset.forName("GB18030"));

    private static final int PARCEL_CHARACTERS = 1_000_000;

    private final ImportHandlers handlers;
    private final ImportRepository imports;
    private final Staging staging;
    private final RowReading reading;
    private final SubmitImport submission;
    private final JobAccess jobs;
    private final Caller caller;
    private final ImportConfig config;
    private final Clock clock;

    ReceiveImport(
            ImportHandlers handlers,
            ImportRepository imports,
            Staging staging,
            RowReading reading,
            SubmitImport submission,
            JobAccess jobs,
            Caller caller,
            ImportConfig config,
            Clock clock) {
        this.handlers = handlers;
        this.imports = imports;
        this.staging = staging;
        this.reading = reading;
        this.submission = submission;
        this.jobs = jobs;
        this.caller = caller;
        this.config = config;
        this.clock = clock;
    }

    /** @param repeated whether the same file had been taken before; then it is the earlier one's id */
    record Receipt(UUID id, boolean repeated) {}

    Receipt receive(String kind, ImportMode mode, MediaType type, InputStream body) {
        ImportHandler<?> handler = handlers.open(kind, caller);
        if (handler.isWhole() && mode == ImportMode.PARTIAL) {
            throw new Rejection(ImportRefusal.IMPORT_OF_A_WHOLE, kind);
        }
        ImportFormat format = ImportFormat.of(type);
        Charset charset = charset(type);
        Upload upload = new Upload(body, config.largestFile().asLongValue());
        RecordReader records = new RecordReader(upload.decoded(charset), format, config.longestRow());
        try {
            List<String> header = header(format, records, RowShape.of(handler.rowType()));
            Import file = new Import(UUID.randomUUID(), kind, caller.client(), mode, format, header, 0);
            return receive(file, handler.rowsAtOnce(), records, upload);
        } catch (CharacterCodingException e) {
            throw new Rejection(ImportRefusal.IMPORT_NOT_IN_CHARSET, charset.displayName(), records.line());
        } catch (IOException e) {
            throw new Rejection(ImportRefusal.IMPORT_INTERRUPTED);
        }
    }

    private Receipt receive(Import file, int rowsAtOnce, RecordReader records, Upload upload) throws IOException {
        imports.begin(file, now());
        UUID taken = null;
        try {
            long count = stage(file, rowsAtOnce, records);
            if (count == 0) {
                throw new Rejection(ImportRefusal.IMPORT_EMPTY);
            }
            taken = submission.submit(file, upload.hash(), count, now());
        } finally {
            if (!file.id().equals(taken)) {
                imports.discard(file.id());
            }
        }
        if (!file.id().equals(taken) && !jobs.isVisible(taken)) {
            throw new Rejection(ImportRefusal.IMPORT_TAKEN);
        }
        return new Receipt(taken, !taken.equals(file.id()));
    }

    private long stage(Import file, int rowsAtOnce, RecordReader records) throws IOException {
        long count = 0;
        List<StagedRow> parcel = new ArrayList<>();
        int characters = 0;
        for (Optional<StagedRow> row = records.next(); row.isPresent(); row = records.next()) {
            parcel.add(row.get());
            characters += row.get().text().length();
            count++;
            requireFitting(file.mode(), count);
            if (parcel.size() == rowsAtOnce || characters > PARCEL_CHARACTERS) {
                staging.put(file.id(), parcel);
                parcel.clear();
                characters = 0;
            }
        }
        if (!parcel.isEmpty()) {
            staging.put(file.id(), parcel);
        }
        return count;
    }

    private void requireFitting(ImportMode mode, long records) {
        if (mode == ImportMode.ALL_OR_NOTHING && records > config.largestWhole()) {
            throw new Rejection(ImportRefusal.IMPORT_TOO_LONG_AS_A_WHOLE, config.largestWhole());
        }
    }

    private List<String> header(ImportFormat format, RecordReader records, RowShape shape) throws IOException {
        return switch (format) {
            case NDJSON -> List.of();
            case CSV -> {
                List<String> header =
                        reading.cells(records.next().orElseThrow(() -> new Rejection(ImportRefusal.IMPORT_EMPTY)));
                requireFitting(header, shape);
                yield header;
            }
        };
    }

    private static void requireFitting(List<String> header, RowShape shape) {
        List<String> unknown = shape.unknown(header).stream()
                .filter(column -> !Import.DIAGNOSIS.contains(column))
                .toList();
        List<String> missing = shape.missing(header);
        if (!unknown.isEmpty() || !missing.isEmpty()) {
            throw new Rejection(ImportRefusal.IMPORT_COLUMNS, listed(unknown), listed(missing));
        }
        var seen = new HashSet<String>();
        header.stream().filter(column -> !seen.add(column)).findFirst().ifPresent(doubled -> {
            throw new Rejection(ImportRefusal.IMPORT_DOUBLED_COLUMN, doubled);
        });
    }

    private static Charset charset(MediaType type) {
        String name = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "UTF-8");
        Charset charset = CHARSETS.get(name.toUpperCase(Locale.ROOT));
        if (charset == null) {
            throw new Rejection(ImportRefusal.IMPORT_CHARSET_UNKNOWN, name);
        }
        return charset;
    }

    private static String listed(List<String> columns) {
        return columns.isEmpty() ? "-" : String.join(", ", columns);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

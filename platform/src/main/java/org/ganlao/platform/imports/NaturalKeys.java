package org.ganlao.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.platform.database.DatabaseFailure;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.database.SqlState;
import org.ganlao.platform.problem.Explanations;
import org.ganlao.platform.problem.Rejection;

/** Remembers every record that was applied under a natural key, in the transaction that applies it. */
@ApplicationScoped
class NaturalKeys {

    private final Sql sql;
    private final Explanations explanations;

    NaturalKeys(Sql sql, Explanations explanations) {
        this.sql = sql;
        this.explanations = explanations;
    }

    /** Who applied a record under this key first, and what it said. */
    private record Owner(UUID file, long line, byte[] contentHash) {

        static Owner from(Row row) {
            return new Owner(row.uuid("import_id"), row.number("line"), row.bytes("row_hash"));
        }
    }

    /** Which rows are new, how many say again what is known, and which contradict it. */
    record Sorted<T>(List<ImportRow<T>> fresh, long repeated, List<RowFault> changed) {}

    <T> Sorted<T> sort(Import file, List<ImportRow<T>> rows) {
        List<ImportRow<T>> keyed =
                rows.stream().filter(row -> row.key() != null).toList();
        Map<String, Owner> owners = keyed.isEmpty() ? Map.of() : owners(file, keyed);
        List<ImportRow<T>> fresh = new ArrayList<>();
        List<RowFault> changed = new ArrayList<>();
        for (ImportRow<T> row : rows) {
            Owner owner = row.key() == null ? null : owners.get(row.key().naturalKey());
            if (owner == null || owner.file().equals(file.id()) && owner.line() == row.line()) {
                fresh.add(row);
            } else if (!Arrays.equals(owner.contentHash(), row.key().contentHash())) {
                changed.add(RowFault.of(
                        row.staged(),
                        explanations.of(new Rejection(
                                ImportRefusal.IMPORT_ROW_CHANGED, row.key().naturalKey()))));
            }
        }
        return new Sorted<>(fresh, rows.size() - fresh.size() - changed.size(), changed);
    }

    /** Frees the keys of rows that were refused after all, so that they can come again. */
    void forget(Import file, List<? extends ImportRow<?>> rows) {
        sql.batch(
                "delete from import_key where kind = ? and client = ? and natural_key = ? and import_id = ? and line = ?",
                rows.stream()
                        .filter(row -> row.key() != null)
                        .map(row -> new Object[] {
                            file.kind(), file.client(), row.key().naturalKey(), file.id(), row.line()
                        })
                        .toList());
    }

    /** Of every key: the row that had it, or has got it now. */
    private <T> Map<String, Owner> owners(Import file, List<ImportRow<T>> rows) {
        Map<String, Owner> owners = held(file, rows);
        List<ImportRow<T>> claims = rows.stream()
                .sorted(Comparator.comparing((ImportRow<T> row) -> row.key().naturalKey())
                        .thenComparing(ImportRow::line))
                .filter(row -> owners.putIfAbsent(row.key().naturalKey(), owner(file, row)) == null)
                .toList();
        if (claims.size() > 1) {
            claim(file, claims);
        } else if (!claims.isEmpty() && !claimed(file, claims.get(0))) {
            owners.putAll(held(file, claims));
        }
        return owners;
    }

    private static Owner owner(Import file, ImportRow<?> row) {
        return new Owner(file.id(), row.line(), row.key().contentHash());
    }

    private Map<String, Owner> held(Import file, List<? extends ImportRow<?>> rows) {
        Map<String, Owner> owners = new HashMap<>();
        sql.each(
                """
                select natural_key, row_hash, import_id, line from import_key
                where kind = ? and client = ? and natural_key = any(?)
                """,
                row -> owners.put(row.text("natural_key"), Owner.from(row)),
                file.kind(),
                file.client(),
                rows.stream().map(row -> row.key().naturalKey()).collect(Collectors.toSet()));
        return owners;
    }

    /**
     * In the order of the keys, so that two imports with the same ones wait for, and never block, each other. Whoever has
     * waited in vain is told so by the database: then these rows are tried again in halves, or all of the file, and know better.
     */
    private void claim(Import file, List<? extends ImportRow<?>> rows) {
        try {
            sql.copy(
                    "import_key (kind, client, natural_key, row_hash, import_id, line)",
                    rows.stream().map(row -> key(file, row)).toList());
        } catch (DatabaseFailure failure) {
            throw failure.getCause() instanceof SQLException cause && SqlState.UNIQUE_VIOLATION.isOf(cause)
                    ? new KeyTaken(cause)
                    : failure;
        }
    }

    /** A row alone is not to be blamed for the one that came first. */
    private boolean claimed(Import file, ImportRow<?> row) {
        return sql.update("""
                        insert into import_key (kind, client, natural_key, row_hash, import_id, line)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """, key(file, row)) == 1;
    }

    private static Object[] key(Import file, ImportRow<?> row) {
        return new Object[] {
            file.kind(), file.client(), row.key().naturalKey(), row.key().contentHash(), file.id(), row.line()
        };
    }
}

package org.ganlao.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
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

    /** Of the keys that another row has. */
    private <T> Map<String, Owner> owners(Import file, List<ImportRow<T>> rows) {
        Set<Long> claimed = claim(file, rows);
        List<String> contested = rows.stream()
                .filter(row -> !claimed.contains(row.line()))
                .map(row -> row.key().naturalKey())
                .toList();
        if (contested.isEmpty()) {
            return Map.of();
        }
        return sql
                .list(
                        """
                        select natural_key, row_hash, import_id, line from import_key
                        where kind = ? and client = ? and natural_key = any(?)
                        """,
                        row -> Map.entry(row.text("natural_key"), Owner.from(row)),
                        file.kind(),
                        file.client(),
                        Set.copyOf(contested))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Claims the keys in their order, so that two imports with the same ones wait for, and never block, each other.
     *
     * @return the lines that have got theirs
     */
    private <T> Set<Long> claim(Import file, List<ImportRow<T>> rows) {
        List<ImportRow<T>> ordered = rows.stream()
                .sorted(Comparator.comparing((ImportRow<T> row) -> row.key().naturalKey())
                        .thenComparing(ImportRow::line))
                .toList();
        return Set.copyOf(sql.list(
                """
                insert into import_key (kind, client, natural_key, row_hash, import_id, line)
                select ?, ?, natural_key, row_hash, ?, cast(line as bigint)
                from unnest(?, ?, ?) as wanted (natural_key, row_hash, line)
                on conflict do nothing returning line
                """,
                row -> row.number("line"),
                file.kind(),
                file.client(),
                file.id(),
                ordered.stream().map(row -> row.key().naturalKey()).toList(),
                ordered.stream().map(row -> row.key().contentHash()).toArray(byte[][]::new),
                ordered.stream().map(ImportRow::line).toList()));
    }
}

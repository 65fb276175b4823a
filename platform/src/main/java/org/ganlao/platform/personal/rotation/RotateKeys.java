package org.ganlao.platform.personal.rotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.PersonalIdVault;
import org.ganlao.platform.personal.ProtectedId;

/**
 * Writes every stored identity number anew under the current keys, batch by batch. Rows that are current already stay as
 * they are, so that running it again costs only the reading.
 */
@ApplicationScoped
class RotateKeys {

    /** Before every key. */
    static final UUID START = new UUID(0, 0);

    private static final int BATCH = 500;

    private final RegisteredColumns columns;
    private final PersonalIdVault vault;
    private final PersonTokens tokens;
    private final EntityManager database;

    RotateKeys(RegisteredColumns columns, PersonalIdVault vault, PersonTokens tokens, EntityManager database) {
        this.columns = columns;
        this.vault = vault;
        this.tokens = tokens;
        this.database = database;
    }

    /** By name. */
    List<ProtectedIdColumns> tables() {
        return columns.protectedIds().stream()
                .sorted(Comparator.comparing(ProtectedIdColumns::name))
                .toList();
    }

    /**
     * One batch of a table, in the caller's transaction. Locks: the aliases of tokens and the persons, where tokens are
     * replaced, then the rows.
     *
     * @param after the key that the batch before ended with; {@link #START} at the beginning
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Batch next(ProtectedIdColumns table, UUID after) {
        RotationRows rows = new RotationRows(database, table);
        List<RotationRows.Row> batch = rows.after(after, BATCH);
        if (batch.isEmpty()) {
            return new Batch(0, null);
        }
        UUID last = batch.get(batch.size() - 1).key();
        lockReplaced(batch);
        rows.lock(after, last).forEach(row -> renew(rows, row));
        return new Batch(batch.size(), batch.size() < BATCH ? null : last);
    }

    /** Use cases lock a person before the person's rows. */
    private void lockReplaced(List<RotationRows.Row> batch) {
        Set<String> persons = new HashSet<>();
        for (RotationRows.Row row : batch) {
            String stored = row.id().token();
            String renewed = renewedToken(row.id(), vault.reveal(row.id()));
            if (!renewed.equals(stored)) {
                persons.addAll(List.of(stored, renewed));
            }
        }
        if (!persons.isEmpty()) {
            tokens.lockReplaced(persons);
        }
    }

    /**
     * What one batch did.
     *
     * @param last the key that it ended with; null if the table is done
     */
    record Batch(int rows, UUID last) {}

    private void renew(RotationRows rows, RotationRows.Row row) {
        ProtectedId stored = row.id();
        PersonalId id = vault.reveal(stored);
        String token = renewedToken(stored, id);
        if (!vault.isCurrent(stored, id)) {
            rows.write(row.key(), vault.protect(id));
        }
        if (!token.equals(stored.token())) {
            tokens.replace(stored.token(), token, ReplacementReason.ROTATION);
        }
    }

    /** A token that a correction or merger has put there does not come from this number, and stays. */
    private String renewedToken(ProtectedId stored, PersonalId id) {
        return vault.personTokens(id).contains(stored.token()) ? vault.personToken(id) : stored.token();
    }
}

package org.ganlao.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A transaction in which the use case of one request is carried out for many. The use case is the same; what it would
 * read each time is read beforehand and known here, and what nobody reads again in the transaction is written at the
 * end, together.
 */
@ApplicationScoped
public class BulkWork {

    private final TransactionSynchronizationRegistry transaction;
    private final Sql sql;

    BulkWork(TransactionSynchronizationRegistry transaction, Sql sql) {
        this.transaction = transaction;
        this.sql = sql;
    }

    /** The running transaction does bulk work from here on, until {@link #end}; what it says steps aside for others. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin() {
        if (underway()) {
            return;
        }
        begin(new Desk());
        sql.one("select " + ByIndex.FROM_HERE, row -> row.text("by_index"));
    }

    /** The same with what other bulk work has learnt, which may have run on another thread. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin(Learnt learnt) {
        begin();
        desk().learnt.putAll(learnt.subjects());
    }

    private void begin(Desk desk) {
        transaction.putResource(BulkWork.class, desk);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                desk.write();
            }

            @Override
            public void afterCompletion(int status) {}
        });
    }

    public boolean underway() {
        return desk() != null;
    }

    /**
     * Puts a row by until {@link #write}, or the end of the transaction.
     *
     * @param table rows of the same one are written together, in the order in which they came
     * @param writer the same for every row of a table
     */
    public <R> void later(Object table, R row, Consumer<List<R>> writer) {
        desk().later(table, row, writer);
    }

    /** Notes that a row was written or changed otherwise. */
    public void touch() {
        desk().touched++;
    }

    /** A mark for {@link #untouchedSince}. */
    public long touched() {
        return desk().touched;
    }

    /** Whether nothing was written since the mark, so that the transaction may go on as if it had not been tried. */
    public boolean untouchedSince(long mark) {
        return desk().touched == mark && !transaction.getRollbackOnly();
    }

    /** Makes something known for the rest of the bulk work: what this transaction has read or holds. */
    public void know(Object subject, Object knowledge) {
        desk().known.put(subject, knowledge);
    }

    /** Makes something known that no transaction changes, such as what was worked out of a request. */
    public void learn(Object subject, Object knowledge) {
        desk().learnt.put(subject, knowledge);
    }

    /** What was learnt so far, for other bulk work to begin with. */
    public Learnt learnt() {
        return new Learnt(new HashMap<>(desk().learnt));
    }

    /** What was made known or learnt; nothing outside of bulk work. */
    public <T> Optional<T> known(Object subject, Class<T> type) {
        Desk desk = desk();
        return desk == null ? Optional.empty() : Optional.ofNullable(type.cast(desk.of(subject)));
    }

    /** Writes what was put by, and what the writers put by themselves. */
    public void write() {
        desk().write();
    }

    /** Hands out what was put by for this table, for somebody who writes it otherwise, before the table is read. */
    public <R> List<R> taken(Object table, Class<R> type) {
        Desk desk = desk();
        return desk == null
                ? List.of()
                : desk.taken(table).stream().map(type::cast).toList();
    }

    /** Forgets what was known: rows that other transactions change, or that the session lets go of. */
    public void end() {
        write();
        desk().known.clear();
        desk().learnt.clear();
    }

    /** Null outside of bulk work. */
    private Desk desk() {
        return transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION
                ? null
                : (Desk) transaction.getResource(BulkWork.class);
    }

    /** What bulk work worked out; it holds in every transaction. */
    public record Learnt(Map<Object, Object> subjects) {}

    private static final class Desk {

        private final Map<Object, Pile<?>> piles = new LinkedHashMap<>();
        private final Map<Object, Object> known = new HashMap<>();
        private final Map<Object, Object> learnt = new HashMap<>();
        private long touched;

        Object of(Object subject) {
            Object knowledge = known.get(subject);
            return knowledge == null ? learnt.get(subject) : knowledge;
        }

        <R> void later(Object table, R row, Consumer<List<R>> writer) {
            @SuppressWarnings("unchecked") // a table's rows are all of one type, that of its writer
            Pile<R> pile = (Pile<R>) piles.computeIfAbsent(table, first -> new Pile<>(new ArrayList<>(), writer));
            pile.rows.add(row);
            touched++;
        }

        /** Until nothing is left: what a writer puts by meanwhile is written too. */
        void write() {
            while (!piles.isEmpty()) {
                List<Pile<?>> ready = List.copyOf(piles.values());
                piles.clear();
                ready.forEach(Pile::write);
            }
        }

        List<?> taken(Object table) {
            Pile<?> pile = piles.remove(table);
            return pile == null ? List.of() : pile.rows;
        }
    }

    private record Pile<R>(List<R> rows, Consumer<List<R>> writer) {

        void write() {
            writer.accept(rows);
        }
    }
}

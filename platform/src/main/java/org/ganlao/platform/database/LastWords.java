package org.ganlao.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes that nothing in their transaction reads, such as events and audit entries. A transaction that gathers them sends
 * them together, as its last words before the commit, in one round trip; in all others each is sent when it is said.
 */
@ApplicationScoped
public class LastWords {

    /** So that long transactions keep little in memory, and the driver meets few different texts. */
    private static final int TOGETHER = 8;

    private final Sql sql;
    private final TransactionSynchronizationRegistry transaction;

    LastWords(Sql sql, TransactionSynchronizationRegistry transaction) {
        this.sql = sql;
        this.transaction = transaction;
    }

    /**
     * From here until {@link #send} the running transaction keeps back what is said. It must have begun in the database: how
     * far all facts are told is read there, from the transactions that are open.
     */
    public void gather() {
        transaction.putResource(LastWords.class, new Gathered(new ArrayList<>()));
    }

    /** @param statement without a result; its parameters are bound as {@link Sql} binds them */
    public void say(String statement, Object... parameters) {
        Gathered gathered = (Gathered) transaction.getResource(LastWords.class);
        if (gathered == null) {
            sql.update(statement, parameters);
            return;
        }
        gathered.words().add(new Word(statement, parameters));
        if (gathered.words().size() == TOGETHER) {
            send(gathered.words());
        }
    }

    /** Sends what was gathered; later words are sent when they are said. */
    public void send() {
        Gathered gathered = (Gathered) transaction.getResource(LastWords.class);
        transaction.putResource(LastWords.class, null);
        if (gathered != null && !gathered.words().isEmpty()) {
            send(gathered.words());
        }
    }

    private void send(List<Word> words) {
        String statements = words.stream().map(Word::statement).collect(Collectors.joining(";\n"));
        Object[] parameters =
                words.stream().flatMap(word -> Arrays.stream(word.parameters())).toArray();
        words.clear();
        sql.update(statements, parameters);
    }

    private record Gathered(List<Word> words) {}

    private record Word(String statement, Object... parameters) {}
}

package org.ganlao.skills.certification.verification;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.skills.certification.certificate.domain.CertificateNumber;

/**
 * Looks certificates up by number. While a statement is under way, what is asked meanwhile is gathered, and looked up together by the
 * next one: nobody waits for others to ask, and the more ask, the less of a statement each of them costs.
 */
@ApplicationScoped
class PrintedCertificates {

    /** In one statement. */
    private static final int MOST = 500;

    /** Who may wait for an answer at a time: more than a second's worth would be told too late anyway. */
    private static final int MOST_WAITING = 20_000;

    /** A function, so that the statement is not planned anew for each handful of numbers. */
    private static final String BY_NUMBER = "select number, holder_name, state from certificates_in_print(?)";

    private final Sql sql;
    private final Executor workers = Infrastructure.getDefaultExecutor();
    private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicBoolean underway = new AtomicBoolean();

    PrintedCertificates(Sql sql) {
        this.sql = sql;
    }

    private record Asked(String number, CompletableFuture<Printed> answer) {}

    /** @throws Rejection {@code unavailable} while too many wait */
    CompletionStage<Printed> find(CertificateNumber number) {
        if (waiting.incrementAndGet() > MOST_WAITING) {
            waiting.decrementAndGet();
            throw new Rejection(CommonRefusal.UNAVAILABLE);
        }
        Asked question = new Asked(number.toString(), new CompletableFuture<>());
        asked.add(question);
        if (underway.compareAndSet(false, true)) {
            workers.execute(this::work);
        }
        return question.answer();
    }

    private void work() {
        do {
            try {
                for (List<Asked> next = next(); !next.isEmpty(); next = next()) {
                    answer(next);
                }
            } finally {
                underway.set(false);
            }
        } while (!asked.isEmpty() && underway.compareAndSet(false, true));
    }

    private List<Asked> next() {
        List<Asked> next = new ArrayList<>();
        for (Asked one = asked.poll(); one != null; one = next.size() < MOST ? asked.poll() : null) {
            next.add(one);
        }
        return next;
    }

    private void answer(List<Asked> questions) {
        waiting.addAndGet(-questions.size());
        try {
            Map<String, Printed> found = lookedUp(questions);
            questions.forEach(
                    question -> question.answer().complete(found.getOrDefault(question.number(), Printed.NONE)));
        } catch (RuntimeException failure) {
            questions.forEach(question -> question.answer().completeExceptionally(failure));
        }
    }

    private Map<String, Printed> lookedUp(List<Asked> questions) {
        Map<String, Printed> found = new HashMap<>();
        sql.each(
                BY_NUMBER,
                row -> found.put(row.text("number"), Printed.of(row)),
                questions.stream().map(Asked::number).toList());
        return found;
    }
}

package org.ganlao.platform.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;

/** Where long work is handed over. A job begins after the commit of the transaction that submits it, or never. */
@ApplicationScoped
public class Jobs {

    private final JobRepository repository;
    private final JobSignal workers;
    private final TransactionSynchronizationRegistry transaction;
    private final Caller caller;
    private final ObjectMapper json;
    private final Clock clock;

    Jobs(
            JobRepository repository,
            JobSignal workers,
            TransactionSynchronizationRegistry transaction,
            Caller caller,
            ObjectMapper json,
            Clock clock) {
        this.repository = repository;
        this.workers = workers;
        this.transaction = transaction;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Submits work for the {@link JobHandler} of this kind, to be done on behalf of the current caller.
     *
     * @param input what the handler needs to know, as JSON
     * @param total how many items there are to process, null while unknown
     * @return the job's id, for {@code /v1/jobs/{id}}
     */
    @Transactional(TxType.MANDATORY)
    public UUID submit(String kind, Object input, Long total) {
        return submit(UUID.randomUUID(), kind, input, total);
    }

    /** The same under an id that the submitter chose. */
    @Transactional(TxType.MANDATORY)
    public UUID submit(UUID id, String kind, Object input, Long total) {
        repository.insert(
                id, kind, written(input), caller, total, clock.instant().truncatedTo(ChronoUnit.MICROS));
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    workers.wake();
                }
            }
        });
        return id;
    }

    private String written(Object input) {
        try {
            return json.writeValueAsString(input);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a job's input must be JSON", e);
        }
    }
}

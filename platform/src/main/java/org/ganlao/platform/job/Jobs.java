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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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
    private final String application;

    Jobs(
            JobRepository repository,
            JobSignal workers,
            TransactionSynchronizationRegistry transaction,
            Caller caller,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.repository = repository;
        this.workers = workers;
        this.transaction = transaction;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
        this.application = application;
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
        Job.Starter asking = new Job.Starter(
                caller.subject(), caller.client(), List.copyOf(caller.roles()), List.copyOf(caller.regions()));
        return submit(id, kind, input, total, asking);
    }

    /**
     * Submits work that is due without anybody asking, on behalf of the service itself: with the role {@code system}, in one
     * region, by whose supervisors the job is seen.
     */
    @Transactional(TxType.MANDATORY)
    public UUID submitDue(String kind, Object input, String region) {
        Job.Starter service = new Job.Starter(application, application, List.of("system"), List.of(region));
        return submit(UUID.randomUUID(), kind, input, null, service);
    }

    private UUID submit(UUID id, String kind, Object input, Long total, Job.Starter starter) {
        repository.insert(
                id, kind, written(input), starter, total, clock.instant().truncatedTo(ChronoUnit.MICROS));
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

    /** Whether work of this kind is under way, or waits for a worker. */
    public boolean underway(String kind) {
        return repository.unfinished(kind);
    }

    private String written(Object input) {
        try {
            return json.writeValueAsString(input);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a job's input must be JSON", e);
        }
    }
}

package org.ganlao.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.arjuna.ats.arjuna.AtomicAction;
import com.arjuna.ats.arjuna.coordinator.BasicAction;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.job.ProbeJob.Task;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JobsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Job.Starter CLERK =
            new Job.Starter("clerk-1", "dashboard", List.of("clerk"), List.of("360102"));

    @Inject
    Jobs jobs;

    @Inject
    JobRepository repository;

    @Inject
    JobRunner runner;

    @Inject
    OnBehalf onBehalf;

    @Inject
    Gate gate;

    @Inject
    Sql sql;

    @Inject
    JobConfig config;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Test
    void a_job_runs_once_its_transaction_has_committed() {
        // When
        UUID id = submit(Task.of(3));

        // Then
        Job job = ended(id);
        assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(job.processed()).isEqualTo(3);
        assertThat(job.messageEn()).isEqualTo("done");
        assertThat(items(id)).containsExactly(1, 2, 3);
    }

    @Test
    void a_job_whose_transaction_fails_never_was() {
        // When
        QuarkusTransaction.begin();
        UUID id = jobs.submit(ProbeJob.KIND, Task.of(3), null);
        QuarkusTransaction.rollback();

        // Then
        assertThat(repository.find(id)).isEmpty();
    }

    @Test
    void the_work_is_done_on_behalf_of_the_one_who_started_it() {
        // When
        UUID id = submit(Task.of(1));

        // Then
        ended(id);
        assertThat(sql.one("select done_by from probe_step where job = ?", row -> row.text("done_by"), id))
                .hasValue("clerk-1 dashboard [clerk] [360102]");
    }

    @Test
    void a_failure_is_tried_again_from_the_mark() {
        // Given
        ProbeJob.FAILURES_TO_COME.set(2);

        // When
        UUID id = submit(new Task(4, 0, 3, 0));

        // Then
        assertThat(ended(id).state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(ProbeJob.FAILURES_TO_COME).hasValue(-1);
        assertThat(items(id)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void a_job_that_fails_again_and_again_fails() {
        // Given
        ProbeJob.FAILURES_TO_COME.set(Integer.MAX_VALUE);

        // When
        UUID id = submit(new Task(3, 0, 2, 0));

        // Then
        assertThat(ended(id).state()).isEqualTo(JobState.FAILED);
        assertThat(ended(id).processed()).isEqualTo(1);
        assertThat(items(id)).containsExactly(1);
    }

    @Test
    void a_refusal_fails_the_job_at_once_and_says_why_in_both_languages() {
        // When
        UUID id = submit(new Task(3, 0, 0, 2));

        // Then
        Job job = ended(id);
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.messageEn()).isEqualTo("Region 360200 lies outside your scope.");
        assertThat(job.messageZh()).contains("360200");
        assertThat(job.attempts()).isZero();
    }

    @Test
    void a_running_job_that_is_cancelled_ends_after_its_step() {
        // Given
        Gate.Hold hold = gate.closed();
        UUID id = submit(Task.withGateAt(9, 2));
        hold.awaitRun();

        // When
        QuarkusTransaction.requiringNew().run(() -> repository.cancel(id, JobRunner.CANCELLED, clock.instant()));
        hold.open();

        // Then
        assertThat(ended(id).state()).isEqualTo(JobState.CANCELLED);
        assertThat(items(id)).containsExactly(1, 2);
    }

    /** The worker dies as a killed process does: its connection is gone, its lease is not renewed. */
    @Test
    void a_job_whose_worker_is_killed_in_the_middle_goes_on_elsewhere_without_loss_or_double() {
        // Given
        Gate.Hold hold = gate.closed();
        JobRun doomed = claimedElsewhere(Task.withGateAt(5, 3));
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> runner.run(doomed));
        hold.awaitRun();

        // When
        sql.one("select pg_terminate_backend(?) as done", row -> row.flag("done"), (int) hold.backend());

        // Then
        assertThat(ended(doomed.id()).state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(items(doomed.id())).containsExactly(1, 2, 3, 4, 5);
        assertThat(ended(doomed.id()).processed()).isEqualTo(5);
        hold.open();
        other.join();
        assertThat(ended(doomed.id()).state()).isEqualTo(JobState.SUCCEEDED);
    }

    /** The worker hangs longer than its lease and then wakes up as if nothing had happened. */
    @Test
    void a_worker_that_comes_back_after_its_lease_changes_nothing() {
        // Given
        Gate.Hold hold = gate.closed();
        JobRun zombie = claimedElsewhere(new Task(5, 3, 0, 0));
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> runner.run(zombie));
        hold.awaitRun();
        await().atMost(PATIENCE).until(() -> !isLeasedTo(zombie));

        // When
        hold.open();
        other.join();

        // Then
        assertThat(ended(zombie.id()).state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(items(zombie.id())).containsExactly(1, 2, 3, 4, 5);
        assertThat(ended(zombie.id()).processed()).isEqualTo(5);
    }

    @Test
    void a_living_worker_keeps_its_job_however_long_a_step_takes() throws InterruptedException {
        // Given
        Gate.Hold hold = gate.closed();
        UUID id = submit(Task.withGateAt(2, 1));
        hold.awaitRun();

        // When
        Thread.sleep(config.lease().multipliedBy(2).toMillis());
        hold.open();

        // Then
        assertThat(ended(id).state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(items(id)).containsExactly(1, 2);
    }

    @Test
    void what_is_done_beside_a_step_may_take_as_long_as_the_step() {
        // Given
        JobRun run = claimedElsewhere(Task.of(1));

        // When
        int seconds = run.apart(() -> ((AtomicAction) BasicAction.Current()).getTimeout())
                .get();

        // Then
        assertThat(seconds).isEqualTo((int) config.stepTimeout().toSeconds());
    }

    private UUID submit(Task task) {
        AtomicReference<UUID> id = new AtomicReference<>();
        onBehalf.run(
                CLERK,
                () -> QuarkusTransaction.requiringNew().run(() -> id.set(jobs.submit(ProbeJob.KIND, task, null))));
        return id.get();
    }

    /** Submitted and, before any worker of this application can see it, claimed by an instance that never renews. */
    private JobRun claimedElsewhere(Task task) {
        UUID lease = UUID.randomUUID();
        AtomicReference<Job> claimed = new AtomicReference<>();
        onBehalf.run(
                CLERK,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    UUID id = jobs.submit(ProbeJob.KIND, task, null);
                    claimed.set(repository
                            .claim(lease, config.lease(), Set.of(ProbeJob.KIND), clock.instant())
                            .orElseThrow());
                    assertThat(claimed.get().id()).isEqualTo(id);
                }));
        return new JobRun(claimed.get(), lease, repository, json, config.stepTimeout());
    }

    private boolean isLeasedTo(JobRun run) {
        return sql.one("select lease_owner from job where id = ?", row -> row.uuid("lease_owner"), run.id())
                .filter(run.lease()::equals)
                .isPresent();
    }

    private Job ended(UUID id) {
        await().atMost(PATIENCE)
                .until(() -> repository.find(id).orElseThrow().state().isFinal());
        return repository.find(id).orElseThrow();
    }

    private List<Integer> items(UUID job) {
        return sql.list(
                "select item from probe_step where job = ? order by item", row -> (int) row.number("item"), job);
    }
}

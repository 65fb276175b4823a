package org.ganlao.platform.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.apache.kafka.common.TopicPartition;

/** How far a consumer has read, kept beside the effects of what it read. */
final class ConsumerOffsets {

    /** A topic that was made anew has another id and is read from its beginning. */
    private static final String OPEN = """
            insert into consumer_offset as held (consumer, topic, partition, topic_id, next_offset) values (?, ?, ?, ?, 0)
            on conflict (consumer, topic, partition) do update
               set topic_id = excluded.topic_id,
                   next_offset = case when held.topic_id = excluded.topic_id then held.next_offset else 0 end
            returning next_offset""";

    /** Of the running transaction only; longer ones belong to a member that sleeps over them. */
    private static final String BOUND = """
            select set_config('idle_in_transaction_session_timeout', '15s', true),
                   set_config('transaction_timeout', '60s', true)""";

    /**
     * While the database waits for the rows of a COPY it looks at no timeout. Known as members are transactions of this role
     * that hold what {@link #ADVANCE} locks.
     */
    private static final String END_SLEEPERS = """
            select pg_terminate_backend(pid) from pg_stat_activity
             where datname = current_database() and usename = current_user
               and state = 'active' and wait_event = 'ClientRead'
               and state_change <= clock_timestamp() - make_interval(secs => ?)
               and pid in (
                   select pid from pg_locks where relation = 'consumer_offset'::regclass and mode = 'RowExclusiveLock')""";

    private static final Duration SLEEPS = Duration.ofSeconds(15);

    private static final String ADVANCE = """
            update consumer_offset set next_offset = ?
             where consumer = ? and topic = ? and partition = ? and next_offset = ?""";

    private final DataSource dataSource;
    private final String consumer;
    private final Duration sleeps;

    ConsumerOffsets(DataSource dataSource, String consumer) {
        this(dataSource, consumer, SLEEPS);
    }

    /** @param sleeps after so long inside one COPY a member that the database waits for counts as asleep */
    ConsumerOffsets(DataSource dataSource, String consumer, Duration sleeps) {
        this.dataSource = dataSource;
        this.consumer = consumer;
        this.sleeps = sleeps;
    }

    /** Ends what {@link #bound} cannot end: transactions of members that fell asleep inside a COPY. */
    void endSleepers() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement end = connection.prepareStatement(END_SLEEPERS)) {
            end.setLong(1, sleeps.toSeconds());
            end.execute();
        }
    }

    /** The offset to go on from. */
    long open(TopicPartition partition, String topicId) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement open = connection.prepareStatement(OPEN)) {
            open.setString(1, consumer);
            open.setString(2, partition.topic());
            open.setInt(3, partition.partition());
            open.setString(4, topicId);
            try (ResultSet row = open.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /**
     * Bounds the running transaction in the database itself, so that a member that falls asleep in it does not keep its
     * locks: whoever takes its partitions over must not wait for it to wake.
     */
    void bound() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement bound = connection.prepareStatement(BOUND)) {
            bound.execute();
        }
    }

    /**
     * Advances in the running transaction.
     *
     * @throws PartitionTakenException if another instance has read on meanwhile
     */
    void advance(TopicPartition partition, long expected, long next) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement advance = connection.prepareStatement(ADVANCE)) {
            advance.setLong(1, next);
            advance.setString(2, consumer);
            advance.setString(3, partition.topic());
            advance.setInt(4, partition.partition());
            advance.setLong(5, expected);
            if (advance.executeUpdate() == 0) {
                throw new PartitionTakenException(partition + " is no longer at " + expected);
            }
        }
    }

    /** Another instance owns the partition now: whatever this one was about to do has no effect. */
    static final class PartitionTakenException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        PartitionTakenException(String message) {
            super(message);
        }
    }
}

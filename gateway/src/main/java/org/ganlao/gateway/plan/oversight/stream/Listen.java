package org.ganlao.gateway.plan.oversight.stream;

import io.smallrye.mutiny.Multi;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ganlao.gateway.plan.oversight.stream.Listener.Audience;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.region.RegionTree;

/** Lets somebody listen from now on, or from behind the last message that they got. */
@Singleton
class Listen {

    private static final long NOTHING = -1;

    private final Listeners listeners;
    private final MessageRepository repository;
    private final RegionTree tree;
    private final RegionScope scope;
    private final Caller caller;
    private final StreamConfig config;
    private final Clock clock;

    Listen(
            Listeners listeners,
            MessageRepository repository,
            RegionTree tree,
            RegionScope scope,
            Caller caller,
            StreamConfig config,
            Clock clock) {
        this.listeners = listeners;
        this.repository = repository;
        this.tree = tree;
        this.scope = scope;
        this.caller = caller;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @param lastEventId as the client sent it, null from now on
     * @param cut ends the client's connection
     */
    Multi<Frame> from(String lastEventId, Collection<Topic> topics, Runnable cut) {
        long asked = lastEventId == null || lastEventId.isBlank() ? NOTHING : read(lastEventId);
        long newest = repository.lastId();
        Listener listener = new Listener(
                new Audience(caller.subject(), Set.copyOf(topics), scope.roots()),
                asked > newest ? NOTHING : asked,
                until(),
                config.waiting(),
                cut,
                listeners::leave);
        long through = listeners.join(listener);
        try {
            return Multi.createBy()
                    .concatenating()
                    .streams(Multi.createFrom().iterable(missed(listener, newest, asked, through)), listener.frames());
        } catch (RuntimeException e) {
            listeners.leave(listener);
            throw e;
        }
    }

    private Instant until() {
        Instant longest = clock.instant().plus(config.longest());
        return caller.authenticatedUntil().filter(longest::isAfter).orElse(longest);
    }

    /** What has to be said before the listener hears what is new, from one that it got to what the others got. */
    private List<Frame> missed(Listener listener, long newest, long asked, long through) {
        if (asked == NOTHING) {
            return List.of(opened(through));
        }
        List<LiveMessage> missed = asked >= through
                ? List.of()
                : repository.behind(asked, config.resumed() + 1).stream()
                        .filter(message -> message.id() <= through)
                        .toList();
        if (asked > newest || missed.size() > config.resumed()) {
            return List.of(opened(through), gone(asked, through));
        }
        List<Frame> frames = new ArrayList<>(List.of(opened(asked)));
        long goneThrough =
                repository.goneThrough(); // looked up last: what goes while the missed ones are read is told of
        if (asked < goneThrough) {
            frames.add(gone(asked, goneThrough));
        }
        missed.stream()
                .filter(message -> listener.audience().hears(message, tree))
                .map(listeners::frame)
                .forEach(frames::add);
        return frames;
    }

    private static Frame opened(long id) {
        return new Frame(id, "stream.opened", "{}");
    }

    private Frame gone(long asked, long through) {
        LiveMessage gone = LiveMessage.gone(asked, through, clock.instant());
        return new Frame(gone.id(), gone.kind(), gone.data());
    }

    private static long read(String lastEventId) {
        try {
            long id = Long.parseLong(lastEventId.strip());
            if (id >= 0) {
                return id;
            }
        } catch (NumberFormatException unreadable) {
            // refused below, like a negative one
        }
        throw new Rejection(StreamRefusal.STREAM_POSITION_UNREADABLE, lastEventId);
    }
}

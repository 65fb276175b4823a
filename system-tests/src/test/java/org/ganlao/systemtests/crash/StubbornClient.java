package org.ganlao.systemtests.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.ganlao.localstack.StartFailure;
import org.ganlao.systemtests.Answer;
import org.ganlao.systemtests.Client;
import org.ganlao.systemtests.Client.Post;
import org.ganlao.systemtests.Waiting;

/** Sends a post again, under the same key, until it knows whether it was taken or refused. */
final class StubbornClient {

    private static final long BREATH_MILLIS = 300;

    private final Client client;
    private final AtomicInteger repeated = new AtomicInteger();
    private final AtomicInteger replayed = new AtomicInteger();

    StubbornClient(Client client) {
        this.client = client;
    }

    Answer post(String user, String path, String body) {
        return post(Post.of(user, path, body));
    }

    Answer post(Post post) {
        while (true) {
            try {
                Answer answer = client.tried(post);
                if (answer.isSuccess() || answer.isRefusal()) {
                    replayed.addAndGet(answer.isReplayed() ? 1 : 0);
                    return answer;
                }
            } catch (IOException | StartFailure | UncheckedIOException e) {
                // nobody there, or no token to be had: it stays unknown whether the post was carried out
            }
            repeated.incrementAndGet();
            Waiting.pause(BREATH_MILLIS);
        }
    }

    /** How often a post was sent once more. */
    int repeated() {
        return repeated.get();
    }

    /** How many posts had been taken though their first answer was lost. */
    int replayed() {
        return replayed.get();
    }
}

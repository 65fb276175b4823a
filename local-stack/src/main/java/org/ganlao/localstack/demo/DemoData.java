package org.ganlao.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ganlao.localstack.Http;
import org.ganlao.localstack.Waiting;

/** Posts the demo's steps in their order through the front door. */
public final class DemoData {

    /** What the services are told: files of demo/, in the order in which they build on each other. */
    public static final List<String> SCRIPTS =
            List.of("employment.yaml", "social-insurance.yaml", "skills.yaml", "labor-rights.yaml");

    /** What the gateway itself is told: targets split, tasks, systems, news. */
    public static final String PLAN = "plan.yaml";

    /** What is said of all that when it is counted: a month is frozen, signed and published. */
    public static final String RELEASE = "release.yaml";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration JOB_LIMIT = Duration.ofMinutes(2);

    private final String frontDoor;
    private final FrontDoors otherDays;
    private final UnaryOperator<String> tokenOfUser;
    private final Path answersFile;
    private final Http http = new Http(Duration.ofSeconds(30));

    /**
     * @param frontDoor the gateway's base address
     * @param otherDays asked for the steps that happen on another day
     * @param tokenOfUser signs a demo user in
     * @param answersFile remembers what was posted
     */
    public DemoData(String frontDoor, FrontDoors otherDays, UnaryOperator<String> tokenOfUser, Path answersFile) {
        this.frontDoor = frontDoor;
        this.otherDays = otherDays;
        this.tokenOfUser = tokenOfUser;
        this.answersFile = answersFile;
    }

    /** @return how many posts were made now; the others had been made before */
    public int load(String script) {
        return play(DemoScript.named(script));
    }

    /** The other days of a script on which something is still to be posted. */
    public Set<LocalDate> otherDaysOf(String script) {
        Answers answers = new Answers(answersFile);
        return DemoScript.named(script).stream()
                .filter(step -> step.on() != null && !answers.has(step))
                .map(Step::on)
                .collect(Collectors.toSet());
    }

    int play(List<Step> steps) {
        Answers answers = new Answers(answersFile);
        try {
            int posted = 0;
            for (Step step : steps) {
                if (!answers.has(step)) {
                    play(step, answers);
                    posted += step.isQuestion() ? 0 : 1;
                }
            }
            return posted;
        } finally {
            answers.keep();
        }
    }

    private void play(Step step, Answers answers) {
        if (step.isQuestion()) {
            String path = fill(step.path(), Template.ofFunctions(new Functions(answers)::call));
            HttpResponse<String> answer = asked(step, path, body -> !step.isAskedAgain(body));
            answers.add(step, json(answer.body()), etag(answer));
        } else {
            post(step, answers);
        }
    }

    private void post(Step step, Answers answers) {
        Template functions = Template.ofFunctions(new Functions(answers)::call);
        HttpRequest.Builder request = request(step, fill(step.path(), functions))
                .header("Content-Type", step.contentType())
                .header("Accept-Language", "en")
                .header("Idempotency-Key", step.idempotencyKey())
                .POST(BodyPublishers.ofString(text(functions.fill(step.body()))));
        if (step.ifMatch() != null) {
            request.header("If-Match", fill(step.ifMatch(), functions));
        }
        HttpResponse<String> answer = http.send(request.build());
        if (isRefused(answer)) {
            throw new DemoException("step %s as %s: POST %s was refused with %d%n%s"
                    .formatted(step.id(), step.user(), step.path(), answer.statusCode(), answer.body()));
        }
        JsonNode body = json(answer.body());
        if (body.path("job").has("submittedAt")) {
            JsonNode ended = ended(
                    step, record(fill(step.path(), functions), body.path("id").asText()));
            answers.add(step, ended, "\"%d\"".formatted(ended.path("version").asInt()));
        } else {
            answers.add(step, body, etag(answer));
        }
    }

    private HttpRequest.Builder request(Step step, String path) {
        return http.request((step.on() == null ? frontDoor : otherDays.on(step.on())) + path)
                .header("Authorization", "Bearer " + tokenOfUser.apply(step.user()));
    }

    /** Where a record is found that a post to the path made or changed. */
    private static String record(String path, String id) {
        int at = path.indexOf(id);
        return at < 0 ? path + "/" + id : path.substring(0, at + id.length());
    }

    /** What began in the background is over before the next step, which may build on it. */
    private JsonNode ended(Step step, String path) {
        JsonNode record = json(asked(step, path, body -> body.path("job").hasNonNull("finishedAt"))
                .body());
        JsonNode job = record.path("job");
        if (!job.path("state").asText().equals("succeeded")) {
            throw new DemoException("step %s as %s: what %s began ended otherwise than it should: %s"
                    .formatted(step.id(), step.user(), path, job));
        }
        return record;
    }

    /** Asks again and again until the answer is the one that is waited for. */
    private HttpResponse<String> asked(Step step, String path, Predicate<JsonNode> isOver) {
        AtomicReference<HttpResponse<String>> last = new AtomicReference<>();
        boolean over = Waiting.upTo(JOB_LIMIT).until(() -> {
            HttpResponse<String> answer = http.send(request(step, path).GET().build());
            last.set(answer);
            return isRefused(answer) || isOver.test(json(answer.body()));
        });
        HttpResponse<String> answer = last.get();
        if (answer == null || isRefused(answer)) {
            throw new DemoException("step %s as %s: GET %s was answered with %s"
                    .formatted(
                            step.id(),
                            step.user(),
                            path,
                            answer == null ? "nothing" : answer.statusCode() + "\n" + answer.body()));
        }
        if (!over) {
            throw new DemoException("step %s as %s: what %s began does not end: %s"
                    .formatted(step.id(), step.user(), path, answer.body()));
        }
        return answer;
    }

    private static String etag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElse(null);
    }

    private static boolean isRefused(HttpResponse<String> answer) {
        return answer.statusCode() / 100 != 2;
    }

    private static String fill(String text, Template functions) {
        return functions.fill(TextNode.valueOf(text)).asText();
    }

    private static String text(JsonNode body) {
        return body.isTextual() ? body.textValue() : body.toString();
    }

    private static JsonNode json(String body) {
        try {
            return body.isBlank() ? JSON.createObjectNode() : JSON.readTree(body);
        } catch (IOException e) {
            throw new DemoException("an answer is not JSON: " + body, e);
        }
    }
}

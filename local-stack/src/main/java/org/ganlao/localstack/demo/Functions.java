package org.ganlao.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What texts may ask for: {@code resident <county> <born> <sex> <nth>}, {@code organisation <nth>}, {@code answer <step>
 * <pointer>}, {@code etag <step>}.
 */
record Functions(Answers answers) {

    JsonNode call(String call) {
        String[] words = call.split("\\s+");
        return switch (words[0]) {
            case "resident" ->
                TextNode.valueOf(FictitiousNumbers.resident(
                        words[1],
                        LocalDate.parse(words[2]),
                        FictitiousNumbers.Sex.valueOf(words[3].toUpperCase(Locale.ROOT)),
                        Integer.parseInt(words[4])));
            case "organisation" -> TextNode.valueOf(FictitiousNumbers.organisation(Integer.parseInt(words[1])));
            case "answer" -> answers.body(words[1], words[2]);
            case "etag" -> answers.etag(words[1]);
            default -> throw new DemoException("no function " + words[0] + " in {{" + call + "}}");
        };
    }
}

package org.ganlao.gateway.plan.publication.release;

/** Text inside of HTML and SVG. */
final class Markup {

    private Markup() {}

    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (char letter : text.toCharArray()) {
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(letter);
            }
        }
        return out.toString();
    }
}

package org.ganlao.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.ElementType;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ganlao.platform.problem.CommonRefusal;

/** Bean Validation of rows, told in both languages because nobody knows yet who will read it. */
@ApplicationScoped
class RowConstraints {

    private final Validator chinese;
    private final Validator english;

    RowConstraints(ValidatorFactory factory) {
        this.chinese = speaking(factory, Locale.SIMPLIFIED_CHINESE);
        this.english = speaking(factory, Locale.ENGLISH);
    }

    Optional<RowFault> broken(StagedRow row, Object value) {
        String zh = findings(chinese, value);
        return zh.isEmpty()
                ? Optional.empty()
                : Optional.of(new RowFault(row, CommonRefusal.INVALID_REQUEST.code(), zh, findings(english, value)));
    }

    private static String findings(Validator validator, Object value) {
        return validator.validate(value).stream()
                .map(broken -> pointer(broken) + ": " + broken.getMessage())
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String pointer(ConstraintViolation<?> broken) {
        return "/"
                + broken.getPropertyPath()
                        .toString()
                        .replaceAll("\\[(\\w*)]", ".$1")
                        .replace('.', '/');
    }

    /** Rows are records, of which nothing is loaded later; to ask Hibernate whether took half of the time. */
    private static final class WholeRows implements TraversableResolver {

        @Override
        public boolean isReachable(
                Object holder, Path.Node property, Class<?> root, Path pathToHolder, ElementType elementType) {
            return true;
        }

        @Override
        public boolean isCascadable(
                Object holder, Path.Node property, Class<?> root, Path pathToHolder, ElementType elementType) {
            return true;
        }
    }

    private static Validator speaking(ValidatorFactory factory, Locale language) {
        MessageInterpolator messages = factory.getMessageInterpolator();
        return factory.usingContext()
                .traversableResolver(new WholeRows())
                .messageInterpolator(new MessageInterpolator() {
                    @Override
                    public String interpolate(String template, Context context) {
                        return messages.interpolate(template, context, language);
                    }

                    @Override
                    public String interpolate(String template, Context context, Locale ignored) {
                        return messages.interpolate(template, context, language);
                    }
                })
                .getValidator();
    }
}

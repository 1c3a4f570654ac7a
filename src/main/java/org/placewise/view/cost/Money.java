package org.placewise.view.cost;

import java.util.List;
import org.placewise.i18n.Numbers;
import org.placewise.model.quantity.Unit;
import org.placewise.model.text.Message;
import org.placewise.view.chart.ValueScale;
import org.placewise.model.text.Quantity;

/**
 * Shows money, which the model counts in USD, in one currency.
 *
 * @param rate units of the currency for one USD; positive
 */
record Money(Numbers numbers, boolean yuan, double rate) {
    private static final char DOLLAR = '$';
    private static final char YUAN = '\u00a5';

    static Money of(Numbers numbers, boolean yuan, double usdToCny) {
        return new Money(numbers, yuan, yuan && usdToCny > 0 ? usdToCny : 1);
    }

    /** "USD" or "CNY". */
    String code() {
        return yuan ? "CNY" : "USD";
    }

    double shown(double usd) {
        return usd * rate;
    }

    /** The scale of bars up to an amount in USD. */
    ValueScale scale(double most) {
        return new ValueScale(rate, code(), 0, shown(most > 0 ? most : 1), false);
    }

    String text(double usd) {
        return text(usd, Unit.USD);
    }

    /** An amount per something; the unit's name for the dollar is the only part that changes. */
    String text(double usd, Unit unit) {
        String text = numbers.quantity(shown(usd), unit);
        return yuan ? text.replace(DOLLAR, YUAN) : text;
    }

    /** The message with all amounts in this currency. */
    Message in(Message message) {
        List<Object> arguments = message.arguments().stream().map(argument -> switch (argument) {
            case Message inner -> in(inner);
            case Quantity quantity when quantity.unit().name().startsWith(Unit.USD.name()) ->
                    text(quantity.value(), quantity.unit());
            default -> argument;
        }).toList();
        return new Message(message.key(), arguments);
    }
}

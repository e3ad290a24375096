package dev.recto.markdown.family;

import java.util.List;
import java.util.function.ToIntFunction;

/// Search by halves in what stands in the order of the document.
final class InOrder {
    private InOrder() {}

    /// The index of the first element that lies at a place or behind it; the size of the list if none does.
    ///
    /// @param place of an element, such as its offset or line; it never falls from one to the next
    static <T> int firstFrom(List<T> elements, int least, ToIntFunction<T> place) {
        var low = 0;
        var high = elements.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (place.applyAsInt(elements.get(middle)) < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

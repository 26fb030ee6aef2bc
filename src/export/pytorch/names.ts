/** Names of modules: a node's id, or where a class of PyTorch has that name already, one like it. */
import type { NodeId } from '../../network/document.ts';

/**
 * What `dir()` shows of an `nn.Module` and an `nn.Sequential` of PyTorch 1.13 and 2 without a `_` before it (`train` as a module's name is an
 * error, and `parameters` hides the real ones), and what a written `forward` itself has names for.
 */
const TAKEN = new Set(
  (
    'T_destination add_module append apply bfloat16 buffers call_super_init children compile cpu cuda double dump_patches eval extend extra_repr ' +
    'float forward get_buffer get_extra_state get_parameter get_submodule half insert ipu load_state_dict modules mtia named_buffers ' +
    'named_children named_modules named_parameters parameters pop register_backward_hook register_buffer register_forward_hook ' +
    'register_forward_pre_hook register_full_backward_hook register_full_backward_pre_hook register_load_state_dict_post_hook ' +
    'register_load_state_dict_pre_hook register_module register_parameter register_state_dict_post_hook register_state_dict_pre_hook ' +
    'requires_grad_ set_extra_state set_submodule share_memory state_dict to to_empty train training type xpu zero_grad ' +
    'self x nn torch super OrderedDict'
  ).split(' '),
);

/**
 * The name of each node's module, the same in scripts and in files of weights: the id, but for one that is taken, which gets a `_` behind it,
 * and one that begins with `_`, which is PyTorch's own and gets an `m` before it.
 */
export function moduleNames(ids: Iterable<NodeId>): ReadonlyMap<NodeId, string> {
  const all = [...ids];
  const used = new Set(all.filter(isFree));
  const names = all.map((id) => {
    if (isFree(id)) return [id, id] as const;
    let name = id.startsWith('_') ? `m${id}` : `${id}_`;
    while (used.has(name) || TAKEN.has(name)) name += '_';
    used.add(name);
    return [id, name] as const;
  });
  return new Map(names);
}

const isFree = (id: NodeId): boolean => !TAKEN.has(id) && !id.startsWith('_');
